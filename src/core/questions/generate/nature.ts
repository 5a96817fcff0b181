/** What definitions say that things are; whoever sees a file described looks for the name of a file. */
const natures: Record<string, string> = {
  amount:
    'accuracy amount average budget capacity chance closeness contentment correlation cost count covariance degree deviation ' +
    'difference distance divergence entropy estimate exponential extent factor frequency gain grade importance inequality ' +
    'influence kappa lack length mean measure median metric norm number percentage ' +
    'percentile precision price probability product proportion ranking rate ratio recall satisfaction score share similarity ' +
    'size speed spend statistic strength sum throughput variance width',
  loss: 'loss',
  time: 'delay duration horizon interval latency period time wait',
  limit: 'limit maximum minimum threshold',
  document:
    'blueprint card catalogue configuration definition description document dockerfile entry file list log manifest page profile ' +
    'recipe record report script sheet statement summary template text',
  picture: 'chart curve dashboard diagram graph heatmap histogram map matrix picture plot',
  codec: 'codec',
  format: 'dialect encoding format language notation protocol scheme standard',
  place: 'area bucket dir directory folder path region subdirectory zone',
  software:
    'api application benchmark broker cache catalog client component connector console controller crawler database editor engine ' +
    'environment extension firewall framework function gateway helper hook interface kit library module monitor package program ' +
    'queue registry router runtime sandbox scheduler sdk service store system tool trigger workspace',
  agent: 'agent assistant bot',
  model:
    'algorithm architecture branch chain classifier encoder ensemble forest group layer learner model network regression transformer tree',
  check: 'audit check comparison detection evaluation examination review scan test validation verification',
  run: 'build execution job phase pipeline process run session stage step task workflow',
  act:
    'action approach call consolidation deployment design division encryption extraction factorization imputation initialization integration isolation lookup ' +
    'loop method multiplication operation parallelism pass pattern penalty practice procedure projection recovery refresh replacement ' +
    'replication retrieval rollback search shift strategy submission technique transform translation update use way',
  mode: 'default mode option setting set-up switch',
  rule: 'condition policy preference rule',
  kind: 'alternative class commitment form plan tier type variant',
  case: 'alarm case duplicate negative positive outlier',
  example: 'answer example input label output pair passage prompt question request response sentence turn',
  field: 'attribute column embedding feature field id identifier key name property string token value variable vector',
  collection: 'array bin collection data object set table',
  piece: 'bundle chunk copy fragment message partition piece row sequence shard snapshot version window',
  mark: 'centroid digest link mark mask metadata placeholder pointer signature tag url watermark',
  index: 'index',
  unit: 'slot unit',
  filter: 'filter',
  spread: 'distribution probabilities',
  people: 'account identity person principal role team user worker workforce',
  fault:
    'attack bias change contamination disparity drift failure fault hacking hijacking injection jailbreaking leakage mistake outage overfitting paradox poisoning prejudice problem risk skew tendency trap typosquatting underfitting weakness',
  quality:
    'ability behaviour completeness consistency duty explainability fairness openness protection quality readiness robustness safety ' +
    'stability state timeliness transparency treatment truthfulness uniqueness',
  machine:
    'accelerator block chip cluster container cpu device disk gpu hardware image instance machine node processor server volume',
};

const natureOfWord = new Map<string, string>();
for (const [nature, words] of Object.entries(natures)) {
  for (const word of words.split(' ')) if (!natureOfWord.has(word)) natureOfWord.set(word, nature);
}

/** Ends the first noun phrase of a definition, or of a name. */
const behindHead =
  /[,;:(.]|\s(?:that|which|who|whose|of|with|for|in|on|to|by|from|at|as|or|and|between|over|where|when|without|before|after|under|into|than|built|made|used|drawn|given|per|about|inside|through|beside|against|worth|is|are)\s/u;

/** What sort of thing a definition says that something is, and what its name says; undefined where it does not tell. */
export interface Nature {
  said: string | undefined;
  named: string | undefined;
}

export function natureOf(name: string, definition: string): Nature {
  const head = headOf(name);
  const named = natureOfWord.get(head) ?? (/..ing$/.test(head) ? 'act' : undefined);
  // `Underfitting: missing the pattern` is no deed.
  if (isGerund(definition)) return { said: named === 'fault' ? named : 'act', named };
  return { said: natureOfWord.get(headOf(definition)) ?? named, named };
}

function isGerund(definition: string): boolean {
  return /^\p{Lu}\p{Ll}{2,}ing\b/u.test(definition);
}

/** The last word of the first noun phrase, in the singular where that is known. */
function headOf(text: string): string {
  const [phrase = ''] = `${text.toLowerCase()} `.split(behindHead);
  const head = phrase.match(/[\p{L}\p{N}-]+/gu)?.at(-1) ?? '';
  return [head, head.replace(/ies$/, 'y'), head.replace(/s$/, '')].find((word) => natureOfWord.has(word)) ?? head;
}
