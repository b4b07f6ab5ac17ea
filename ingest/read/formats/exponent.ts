/** "20 m", "1,500 km": a raised 2 or 3 behind a unit of length is a square or a cube, no note's marker. */
export const isExponent = (before: string, raised: string): boolean =>
  /^[23]$/.test(raised.trim()) && /(?:^|[\s\d(,./])(?:[kcdm]?m|ft|in)$/.test(before.slice(-6));
