/** Keys that belong to the composition of a letter, as Japanese, Chinese, Korean and accents are written. */

/** The code that browsers give to a key that the input method has taken. */
const TAKEN = 229;

/**
 * Whether a key belongs to a letter that is being composed. `isComposing` alone does not tell: Safari reports the Enter that ends a composition
 * after `compositionend`, with `isComposing` false and this code (https://bugs.webkit.org/show_bug.cgi?id=165004).
 */
export function isComposing(event: KeyboardEvent): boolean {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it in Safari
  return event.isComposing || event.keyCode === TAKEN;
}
