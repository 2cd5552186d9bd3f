/** A file named `404.html`, as static hosts expect it, not a folder. */
export const trailingSlash = 'never';
