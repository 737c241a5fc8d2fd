// Times functions against each other: rounds of all of them in turn, so that what slows the machine slows each.

/** How long one round of one function takes, in ns. */
const roundTime = 4_000_000n;
const rounds = 60;

/**
 * @param functions by name
 * @returns the median time of one call by name, in ns
 */
export function measure(functions) {
  const entries = Object.entries(functions).map(([name, run]) => ({ name, run, calls: callsPerRound(run), times: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const { run, calls, times } of entries) times.push(timeOf(run, calls) / calls);
  }
  return Object.fromEntries(entries.map(({ name, times }) => [name, median(times)]));
}

/** The middle value, or what lies between the two in the middle. */
export function median(values) {
  const sorted = values.toSorted((left, right) => left - right);
  const middle = sorted.length / 2;
  return (sorted[Math.ceil(middle) - 1] + sorted[Math.floor(middle)]) / 2;
}

/** Warms a function up, and finds how many calls fill a round. */
function callsPerRound(run) {
  let calls = 1;
  while (timeOf(run, calls) < Number(roundTime) && calls < 2 ** 24) calls *= 2;
  for (let warm = 0; warm < 20; warm++) timeOf(run, calls);
  return calls;
}

/** What was answered last, so that no call is dropped as useless. */
export let answer;

function timeOf(run, calls) {
  const start = process.hrtime.bigint();
  for (let call = 0; call < calls; call++) answer = run();
  return Number(process.hrtime.bigint() - start);
}
