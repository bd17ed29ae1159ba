/** An element that must be there: an index the walk computed itself. Anything else is a bug, and throws. */
export function at<T>(list: readonly T[], index: number): T {
  const element = list[index];
  if (element === undefined) throw new RangeError(`no element ${index} among ${list.length}`);
  return element;
}

/**
 * One number for two: exact for a `first` below 2²¹ and a `second` below 2³². A question with seventeen options that
 * are all read by themselves has 2¹⁷ classes of answers.
 */
export const pairKey = (first: number, second: number): number => first * 2 ** 32 + second;
