// Buttons with a small picture each, a tag below it, and a bar below that if there is a share to show.
import { element, pixels } from "./kit.js";
import { paintGrey } from "./drawing.js";

/** `draw(i, values)`, `fill(shares)`, `mark(i)` (or −1 for none), `repaint()`; `onPick(i)` when one is pressed. */
export function createShelf(ui, { name, side, labels, tags, bars = false, onPick }) {
  const cells = labels.map((label, i) => {
    const picture = pixels({ label: "", width: side, height: side });
    picture.element.setAttribute("aria-hidden", "true"); // its button has a name
    const bar = bars ? element("span", { class: "ic-bar" }) : null;
    const node = element(
      "button",
      {
        type: "button",
        class: "ic-cell",
        "aria-label": label,
        title: label,
        "data-lm-suppress-shortcuts": "true",
        onclick: () => onPick(i),
      },
      picture.element,
      element("span", { class: "ic-tag" }, tags[i] || "\u00a0"),
      bar ? element("span", { class: "ic-well" }, bar) : null,
    );
    return { node, picture, bar, values: null };
  });
  const paint = ({ picture, values }) => values && paintGrey(ui, picture, values);
  const nodes = cells.map(({ node }) => node);
  const kind = `ic-shelf ic-${name.toLowerCase()}`;
  return {
    element: element(
      "div",
      { class: kind, role: "group", "aria-label": name, style: `--ic-count: ${cells.length}` },
      ...nodes,
    ),
    draw: (i, values) => paint(Object.assign(cells[i], { values })),
    fill: (shares) => shares.forEach((share, i) => (cells[i].bar.style.width = `${100 * share}%`)),
    mark: (chosen) => nodes.forEach((node, i) => node.setAttribute("aria-pressed", String(i === chosen))),
    repaint: () => cells.forEach(paint),
  };
}
