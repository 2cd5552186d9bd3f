/** Id of the dataset this site publishes, below `/data/` and in every chart spec of its own. */
export const DATASET = 'union-work';
