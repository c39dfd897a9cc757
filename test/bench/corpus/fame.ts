/** The article that is so famous; fame has nothing to do with the order of files. */
export function indexOfRank(articles: number, rank: number): number {
  // A step prime to the number of articles, so that each has one rank.
  const step = articles % 7919 === 0 ? 7927 : 7919
  return (rank * step) % articles
}
