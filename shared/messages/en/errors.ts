/** What went wrong, by code: typed errors of the contract, refusals, and the steps of long work. */
export const errors = {
  'error.title': 'That did not work',
  'error.UNAUTHENTICATED': 'Your session has ended. Sign in again to go on.',
  'error.FORBIDDEN': 'Your role may not do this, or it belongs to somebody else.',
  'error.NO_WORKSPACE': 'No workspace is open. Open one on the Start page.',
  'error.NOT_FOUND': 'This {thing} is not there, or not yours to see.',
  'error.INVALID': 'Some of what was entered cannot be used:',
  'error.CORE_LOST':
    'Plumbline’s core stopped before it answered. The last change may not be saved: look before you repeat it.',
  'error.CORE_AWAY':
    'This could not be read because Plumbline’s core is away. It appears when the core is back.',
  'error.CANCELLED': 'Cancelled. Nothing was changed.',
  'error.unexpected':
    'Something unexpected happened, and nothing was changed by it. Details: {message}',
  'error.screen': 'This screen could not be shown.',
  'error.notARoute': 'There is no such page.',
  'error.toOverview': 'Go to the overview',
  'refused.unknown': 'A rule of the workspace forbids this now ({reason}).',
  'refused.node-too-old':
    'Node.js {version} is too old to open a workspace; version 22.14 or newer is needed.',
  'refused.workspace-exists': 'There is already a file at {path}. Choose another name or open it.',
  'refused.workspace-missing': 'There is no file at {path}. It may have been moved or renamed.',
  'refused.not-a-workspace': '{path} is not a Plumbline workspace.',
  'refused.workspace-newer':
    '{path} was written by a newer Plumbline (file version {version}, this one knows {known}). Update Plumbline to open it.',
  'refused.workspace-damaged':
    '{path} is damaged and was left untouched. Open the newest copy in the backups folder beside it.',
  'refused.workspace-in-use': '{path} is open in another Plumbline. Close it there first.',
  'refused.backup-damaged':
    'The backup {file} could not be read back, so nothing was changed. Check the disk.',
  'refused.folder-missing': 'The folder of {path} does not exist. Make it first or choose another.',
  'refused.path-not-writable': 'Nothing can be written at {path}. Choose another folder.',
  'refused.disk-full': 'The disk of {path} is full; nothing was changed. Make room and try again.',
  'refused.workspace-unfinished':
    '{path} was never finished: Plumbline was stopped while making it. Delete it and make it again.',
  'refused.reference-missing':
    'Something this refers to is not there any more. Load the page again and choose anew.',
  'refused.value-not-allowed':
    'A value is outside what the workspace can hold. Nothing was changed.',
  'refused.taken': 'This code or name is already in use. Choose another.',
  'refused.wrong-password': 'The name or the password is not right.',
  'refused.account-locked':
    'Too many wrong passwords. The account is locked for a while; try again later.',
  'refused.already-has-accounts': 'This workspace already has accounts. Sign in with one of them.',
  'refused.organisation-of-manager':
    'A provider manager, and nobody else, belongs to an organisation. Choose the organisation or another role.',
  'refused.last-supervisor': 'This is the last active supervisor. Name another one first.',
  'refused.unknown-segment': 'There is no target segment {code}.',
  'refused.contract-assessed':
    'Contract {code} has assessments, which are about the provider it has now. Make a new contract for the other one.',
  'refused.person-twice': 'The same person was chosen twice.',
  'refused.assessors-settled':
    'The provider has been shown this result, so its assessors stay. Take it back to moderation first.',
  'refused.reason-needed': 'The provider has been shown this result. Say why it is taken back.',
  'refused.rule-without-consensus':
    'The assessors’ values of this round become one by another rule; nothing is settled by hand.',
  'refused.signed-is-final': 'This result is signed. It is not judged any more.',
  'refused.no-such-grade': 'The framework has no grade {grade}.',
  'refused.nothing-to-withdraw': 'There is no judgement to withdraw.',
  'refused.two-leads': 'Only one assessor can lead.',
  'refused.framework-not-published':
    'A round needs a published framework. Publish this version first.',
  'refused.round-without-contracts': 'A round needs at least one contract.',
  'refused.not-an-evaluator': '{name} is not an active evaluator or supervisor.',
  'refused.no-such-step': 'An assessment cannot go from “{from}” to “{to}” in your role.',
  'refused.draft-changed':
    'Somebody saved this draft meanwhile. Load it again before you change it.',
  'refused.framework-code-fixed':
    'A framework keeps its code. Make a new framework to use another code.',
  'refused.framework-has-errors':
    '{count, plural, one {One error stands} other {# errors stand}} in the way. Mend them, then publish.',
  'refused.published': 'A published version never changes. Make the next version instead.',
  'refused.workbook-too-long':
    'A workbook sheet holds {longest, number} rows, and this round needs {rows, number}. Split the round to export it.',
  'refused.certainty-too-large':
    '{draws, number} draws of {assessments, number} assessments do not fit into memory. Ask for {most, number} draws or fewer.',
  'refused.round-keeps-changing':
    'Something was entered in this round each of the {attempts, number} times it was computed, so nothing was recorded. Try again when nobody is entering anything.',
  'progress.unknown': 'Working',
  'progress.reading': 'Reading the file',
  'progress.checking': 'Checking every cell',
  'progress.writing': 'Writing',
  'progress.loading': 'Loading the data',
  'progress.scoring': 'Scoring',
  'progress.drawing': 'Drawing the round anew',
  'progress.summing-up': 'Summing up the draws',
  'progress.recording': 'Recording the results',
  'progress.comparing': 'Comparing with what was recorded',
  'progress.saving': 'Saving the file',
} as const;
