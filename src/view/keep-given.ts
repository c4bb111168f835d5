type Box = HTMLInputElement | HTMLTextAreaElement;

const boxes = (root: ParentNode): readonly Box[] => [
  ...root.querySelectorAll<Box>('form.question :is(textarea, input)'),
];
const isTick = (box: Box): box is HTMLInputElement => box.type === 'checkbox';

/**
 * Notes what is written and ticked in the question on the page, and gives a function that puts it back once the same
 * question has been drawn in another way: a language may show it with other elements.
 */
export function keepGiven(root: ParentNode): () => void {
  const before = boxes(root);
  const ticked = new Set(before.filter((box) => isTick(box) && box.checked).map(({ value }) => value));
  const written = before.find((box) => !isTick(box) && box.type !== 'file')?.value ?? '';
  return () => {
    for (const box of boxes(root))
      if (isTick(box)) {
        if (before.includes(box) || box.checked === ticked.has(box.value)) continue;
        box.checked = !box.checked;
        box.dispatchEvent(new Event('change', { bubbles: true }));
      } else if (box.type !== 'file' && !box.value) box.value = written;
  };
}
