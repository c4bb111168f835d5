import { checkNames, type Known } from './check-names.ts';
import { checkRoutes } from './check-routes.ts';
import { checkWords } from './check-words.ts';
import { problemsOf, type Problem } from './problem.ts';
import { asFlow, checkShape } from './shape.ts';

/**
 * Everything that is wrong with a flow and (when given) its words, as sentences. Later checks build on earlier ones, so
 * routes are looked at once the form is right. An empty list means that `compile` will take it.
 */
export function checkFlow(input: unknown, { words, ...known }: Known & { readonly words?: unknown } = {}): Problem[] {
  const form = checkShape(input);
  if (form.length > 0) return form;
  const flow = asFlow(input);
  const names = problemsOf((say) => checkNames(flow, known, say));
  const routes = names.length > 0 ? [] : problemsOf((say) => checkRoutes(flow, say));
  return [...names, ...routes, ...(words === undefined ? [] : checkWords(flow, words))];
}
