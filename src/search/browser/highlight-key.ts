/** The key under which a result's address tells the page which words to mark. */
export const highlightKey = 'evidenzia';
