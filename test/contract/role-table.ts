import type { Caller } from '#shared/contract/procedure.ts';

const anyone: readonly Caller[] = ['anyone'];
const everyone: readonly Caller[] = ['supervisor', 'evaluator', 'provider-manager', 'auditor'];
const supervisor: readonly Caller[] = ['supervisor'];
const readers: readonly Caller[] = ['supervisor', 'auditor'];
const assessors: readonly Caller[] = ['supervisor', 'evaluator'];
const sheetReaders: readonly Caller[] = ['supervisor', 'evaluator', 'auditor'];

/** Who may call what, written down a second time: a change of the contract must be made here too. */
export const roleTable: Readonly<Record<string, readonly Caller[]>> = {
  'workspace.current': anyone,
  'workspace.create': anyone,
  'workspace.open': anyone,
  'workspace.openSample': anyone,
  'workspace.close': anyone,
  'workspace.forget': anyone,
  'people.signInOptions': anyone,
  'people.signIn': anyone,
  'people.signOut': everyone,
  'people.me': everyone,
  'people.createFirstSupervisor': anyone,
  'people.list': readers,
  'people.create': supervisor,
  'people.update': supervisor,
  'people.changePassword': everyone,
  'providers.list': everyone,
  'providers.get': everyone,
  'providers.create': supervisor,
  'providers.update': supervisor,
  'providers.segments': everyone,
  'providers.saveSegment': supervisor,
  'providers.contracts': everyone,
  'providers.createContract': supervisor,
  'providers.updateContract': supervisor,
  'frameworks.list': everyone,
  'frameworks.get': everyone,
  'frameworks.createDraft': supervisor,
  'frameworks.saveDraft': supervisor,
  'frameworks.deleteDraft': supervisor,
  'frameworks.publish': supervisor,
  'frameworks.importFile': supervisor,
  'frameworks.validateFile': readers,
  'frameworks.exportFile': everyone,
  'rounds.list': everyone,
  'rounds.get': everyone,
  'rounds.create': supervisor,
  'rounds.assessments': everyone,
  'rounds.assessment': everyone,
  'rounds.assign': supervisor,
  'rounds.transition': assessors,
  'inspections.sheet': sheetReaders,
  'inspections.addVisit': assessors,
  'inspections.record': assessors,
  'inspections.clear': assessors,
  'feedback.assessment': sheetReaders,
  'scoring.assessment': everyone,
  'scoring.round': everyone,
  'workbooks.export': readers,
  'exchange.import': supervisor,
  'exchange.download': readers,
  'audit.list': readers,
  'audit.verify': readers,
};
