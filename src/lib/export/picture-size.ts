/** A picture in print or on a wall has no fewer pixels across. */
const LEAST_WIDTH = 1080;

/**
 * How many pixels of a PNG stand for one of the page: two, and more where the page is narrow.
 * @param width of the picture as it is laid out, in CSS pixels
 */
export const pictureScale = (width: number): number => Math.max(2, LEAST_WIDTH / width);
