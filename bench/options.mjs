/** Options of the measuring programs: --n COUNT, --seed FIRST, --show SEED. */
export function readOptions(args, defaults) {
  const options = { n: defaults.n, seed: 1, show: null, recipe: undefined, fault: undefined };
  for (let at = 0; at < args.length; at += 2) {
    const name = args[at].replace(/^--/, '');
    const value = args[at + 1];
    if (!(name in options) || value === undefined)
      throw new Error(`${args[at]}: expected one of --n COUNT, --seed FIRST, --show SEED, --recipe NAME, --fault KIND`);
    options[name] = name === 'recipe' || name === 'fault' ? value : Number(value);
  }
  return options;
}
