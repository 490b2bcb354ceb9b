// Face factors: a card for everything that varies in a cartoon face, with a slider that changes it.
import { button, element, pixels, row, slider, widget } from "./kit.js";
import css from "./face_factors.css";

async function render({ model, el }) {
  const ui = widget(el, {
    title: "What makes a face",
    lead: "Each slider changes one thing and leaves the rest alone. Which of them could you name from a photograph?",
    css,
  });
  const factors = model.get("factors");
  const show = (card) => ui.announce(card.describe());
  const cards = factors.map((factor) => createCard(factor, model.get("steps"), model.get("size"), show));
  const reset = button({
    label: "Reset",
    icon: "reset",
    onClick: () => {
      for (const card of cards) card.reset();
      ui.announce("All factors are back where they were.");
    },
  });
  ui.add(element("div", { class: "ff-cards" }, ...cards.map((card) => card.element)), row(reset.element));
  const strips = await createImageBitmap(new Blob([model.get("strips")], { type: "image/jpeg" }));
  ui.onCleanup(() => strips.close());
  cards.forEach((card, i) => card.use(strips, i));
  return ui.destroy;
}

/** Picture, slider and meaning of one factor; `use` gives it the strips and its row in them. */
function createCard(factor, steps, size, onMove) {
  const valueAt = (step) => factor.low + (step / (steps - 1)) * (factor.high - factor.low);
  const picture = pixels({ label: factor.name, width: size, height: size });
  const dial = slider({
    label: element("b", {}, factor.name),
    min: 0,
    max: steps - 1,
    step: 1,
    value: factor.start,
    format: (step) => valueAt(step).toFixed(1).replace("-", "−"),
    onInput: () => {
      draw();
      onMove(card);
    },
  });
  dial.element.classList.add("lw-stacked");
  let strips = null,
    top = 0;
  function draw() {
    picture.describe(card.describe());
    if (strips) picture.context.drawImage(strips, dial.value * size, top, size, size, 0, 0, size, size);
  }
  const card = {
    element: element(
      "div",
      { class: "ff-card" },
      picture.element,
      element("div", { class: "ff-side" }, dial.element, element("p", { class: "ff-meaning" }, factor.meaning)),
    ),
    describe: () => `A cartoon face with ${factor.name} ${valueAt(dial.value).toFixed(1)} (${factor.meaning})`,
    use(picturesOfAll, place) {
      strips = picturesOfAll;
      top = place * size;
      draw();
    },
    reset() {
      dial.value = factor.start;
      draw();
    },
  };
  return card;
}

export default { render };
