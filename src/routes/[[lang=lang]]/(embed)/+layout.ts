/** An embed is complete without script; its own few lines are inlined by the page. */
export const csr = false;
