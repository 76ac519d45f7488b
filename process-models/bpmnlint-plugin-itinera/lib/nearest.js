'use strict';

const SHORT = 5;

/** The known name that is at most two slips of the hand away, of a short name one; upper case is none. */
function nearest(written, known) {
  return known
    .map((name) => ({ name, slips: slips(written, name) }))
    .filter(({ name, slips }) => slips <= (name.length < SHORT ? 1 : 2))
    .sort((one, other) => one.slips - other.slips || (one.name < other.name ? -1 : 1))[0]?.name;
}

/** Ends a sentence about the name. */
function hint(written, known) {
  const meant = nearest(written, known);
  return meant ? `; did you mean "${meant}"?` : '.';
}

/** Letters to add, drop, change, or swap with their neighbour to get from one word to the other. */
function slips(one, other) {
  const a = one.toLowerCase();
  const b = other.toLowerCase();
  const cost = Array.from({ length: a.length + 1 }, () => new Array(b.length + 1).fill(0));
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      cost[i][j] = i === 0 || j === 0 ? i + j : cheapest(cost, a, b, i, j);
    }
  }
  return cost[a.length][b.length];
}

function cheapest(cost, one, other, i, j) {
  const changed = one[i - 1] === other[j - 1] ? 0 : 1;
  const result = Math.min(cost[i - 1][j - 1] + changed, cost[i - 1][j] + 1, cost[i][j - 1] + 1);
  const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
  return swapped ? Math.min(result, cost[i - 2][j - 2] + 1) : result;
}

module.exports = { hint, nearest };
