/** The tables of characters that PDFs with fonts of their reader's ask for, fetched one by one. */

/** Where a site serves them; one file each, under the library's names. */
export const PDF_TABLES = '/pdf-tables';

/**
 * Gives tables by name from a folder of the same origin.
 * @param folder its address, without a final slash
 * @throws Error where one does not arrive
 */
export const tablesFrom =
  (folder: string) =>
  async (file: string): Promise<Uint8Array> => {
    const response = await fetch(`${folder}/${file}`);
    if (!response.ok) throw new Error(`${folder}/${file}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
