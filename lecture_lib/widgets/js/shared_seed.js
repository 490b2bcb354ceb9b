// A seed that Python may set, and read after the reader has changed it.
import { seedField } from "./kit.js";

/** The kit's seed field, kept equal to the trait `seed` of the model; `onChange()` after either side has changed it. */
export function sharedSeed(ui, model, onChange) {
  const seed = seedField({
    value: model.get("seed"),
    onChange: (value) => {
      model.set("seed", value);
      model.save_changes();
      onChange();
    },
  });
  const follow = () => {
    if (model.get("seed") === seed.value) return;
    seed.value = model.get("seed");
    onChange();
  };
  model.on("change:seed", follow);
  ui.onCleanup(() => model.off("change:seed", follow));
  return seed;
}
