/** Stands in for Node's, which commander loads at once and needs for commands in programs of their own: we have none. */
export default {}
