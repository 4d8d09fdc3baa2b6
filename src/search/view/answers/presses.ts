/** Presses of mouse, pen and finger: what lies under one must not change before it has ended, or its click is lost. */

/** Milliseconds from the end of a press to its click, which a touch screen sends late. */
const CLICK = 100;

/** A press that lasts longer, or whose end went to another window, holds nothing up any more. Milliseconds. */
const LONGEST = 1500;

/** Watch for presses in some elements. The function that is returned waits for the end of a press that is under way. */
export function watchPresses(...elements: HTMLElement[]): () => Promise<void> {
  let pressed = Promise.resolve();
  const begin = () => {
    pressed = new Promise((resolve) => {
      const end = () => {
        setTimeout(resolve, CLICK);
      };
      addEventListener("pointerup", end, { once: true });
      addEventListener("pointercancel", end, { once: true });
      setTimeout(resolve, LONGEST);
    });
  };
  for (const element of elements) element.addEventListener("pointerdown", begin);
  return () => pressed;
}
