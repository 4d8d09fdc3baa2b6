/** The key that ends a composition, as Safari sends it: after `compositionend`, so that only its code tells what it was. */
export const AFTER_COMPOSITION = { isComposing: false, keyCode: 229 };
