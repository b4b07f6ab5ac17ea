/** Where in its archive a Word document has its text; what makes an archive a Word document. */
export const BODY = 'word/document.xml';
