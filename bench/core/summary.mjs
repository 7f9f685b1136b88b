/** Three numbers by which the engines' results are held against each other. */
export function summary({ losses, predictions, probabilities }, { indices }) {
  return {
    loss: losses.reduce((sum, loss) => sum + loss, 0) / losses.length,
    correct: predictions.reduce((sum, best, i) => sum + Number(best === indices[i]), 0),
    probability: probabilities.reduce((sum, p) => sum + p, 0) / probabilities.length
  };
}
