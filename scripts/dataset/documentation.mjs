/** Claims on who did it and on the day say nothing of what happened. */
const BESIDE_THE_EVENT = ['claimant', 'attacker', 'date'];
/** Rockets fired, fallen or reported: a count of the same volley. */
const MUNITIONS = ['munitionsFired', 'munitionsImpacted', 'munitionsReported'];
/** Speakers without a name, whoever they were: nobody can tell that two of them are not one. */
const UNNAMED = /^(an? |local |some |several |residents$|officials$)/;

/**
 * Incidents called well documented that rest on one voice: no two documents with a voice each agree on any one thing.
 * @param {{incidents: object[], sources: object[]}} dataset
 * @param {(claim: object, sources: Map<string, object>) => string | null} voiceOf the page's own
 * @returns {string[]} ids
 */
export function loneVoices({ incidents, sources }, voiceOf) {
  const byId = new Map(sources.map((source) => [source.id, source]));
  return incidents
    .filter(({ documentation }) => documentation === 'strong')
    .filter(({ claims }) => !isSharedByTwo(claims, (claim) => anonymous(voiceOf(claim, byId))))
    .map(({ id }) => id);
}

function isSharedByTwo(claims, speakerOf) {
  const told = claims
    .filter(({ measure }) => !BESIDE_THE_EVENT.includes(measure))
    .map((claim) => ({ claim, speaker: speakerOf(claim) }))
    .filter(({ speaker }) => speaker !== null);
  return told.some((one, at) =>
    told
      .slice(at + 1)
      .some(
        (other) =>
          other.speaker !== one.speaker &&
          other.claim.source !== one.claim.source &&
          canBothHold(one.claim, other.claim),
      ),
  );
}

function anonymous(voice) {
  return voice !== null && UNNAMED.test(voice) ? 'unnamed' : voice;
}

/** Whether two claims are of one thing and do not contradict each other; words are not compared. */
function canBothHold(one, other) {
  if (one.type !== other.type || topicOf(one) !== topicOf(other)) return false;
  if (one.type === 'code') return one.code === other.code;
  if (one.type === 'statement') return true;
  return (one.group ?? 'all') === (other.group ?? 'all') && overlap(boundsOf(one), boundsOf(other));
}

function topicOf({ measure }) {
  return MUNITIONS.includes(measure) ? 'munitions' : measure;
}

/** Numbers without a number, such as “several”, begin at two. */
function boundsOf({ low, high }) {
  return [low ?? (high === null ? 2 : 0), high ?? Number.POSITIVE_INFINITY];
}

function overlap([low, high], [otherLow, otherHigh]) {
  return Math.max(low, otherLow) <= Math.min(high, otherHigh);
}
