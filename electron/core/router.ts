import { implement } from '@orpc/server';
import { contract } from '#shared/contract/contract.ts';
import { listEvents, verify } from './audit/service.ts';
import { type CallContext, command, job, query, shell, visitor } from './call/call-context.ts';
import { callMiddleware } from './call/call-middleware.ts';
import { roundFairness } from './certainty/fairness.ts';
import { assessmentLift, roundCertainty, roundSensitivity } from './certainty/round-certainty.ts';
import { runCertainty } from './certainty/run-certainty.ts';
import { download } from './exchange/download.ts';
import { importTable } from './exchange/import-table.ts';
import { assessmentFeedback } from './feedback/assessment-feedback.ts';
import { createDraft, deleteDraft, publish, saveDraft } from './frameworks/drafts.ts';
import { exportFile, importFile, validateFile } from './frameworks/files.ts';
import { listTemplates } from './frameworks/templates.ts';
import { getVersion, listVersions } from './frameworks/versions.ts';
import { addVisit, clear, record } from './inspections/record.ts';
import { settle } from './inspections/settle.ts';
import { readSheet } from './inspections/sheet.ts';
import * as accounts from './people/accounts.ts';
import { createFirstSupervisor, signIn, signInOptions, signOut } from './people/sign-in.ts';
import * as contracts from './providers/contracts.ts';
import * as registry from './providers/registry.ts';
import { getAssessment, listAssessments } from './rounds/assessments.ts';
import { assign } from './rounds/assign.ts';
import { createRound, getRound, listRounds } from './rounds/rounds.ts';
import { transition } from './rounds/transitions.ts';
import { roundAgreement } from './scoring/agreement.ts';
import { assessmentRank, assessmentResult } from './scoring/assessment-result.ts';
import { computeResults, resultRecords } from './scoring/compute.ts';
import { judge } from './scoring/judge.ts';
import { pastJudgements } from './scoring/judgements.ts';
import { assessmentPeers } from './scoring/peers.ts';
import { recomputeResults } from './scoring/recompute.ts';
import { roundResults } from './scoring/round-results.ts';
import { exportRound } from './workbooks/export-round.ts';
import * as workspace from './workspace/service.ts';

const os = implement(contract).$context<CallContext>().use(callMiddleware);

/** Every procedure of the contract with the service that does it. */
export const router = os.router({
  workspace: {
    current: os.workspace.current.handler(shell(workspace.current)),
    create: os.workspace.create.handler(shell(workspace.create)),
    open: os.workspace.open.handler(shell(workspace.open)),
    openSample: os.workspace.openSample.handler(shell(workspace.openSample)),
    close: os.workspace.close.handler(shell(workspace.close)),
    forget: os.workspace.forget.handler(shell(workspace.forget)),
  },
  people: {
    signInOptions: os.people.signInOptions.handler(visitor(signInOptions)),
    signIn: os.people.signIn.handler(visitor(signIn)),
    createFirstSupervisor: os.people.createFirstSupervisor.handler(visitor(createFirstSupervisor)),
    signOut: os.people.signOut.handler(command(signOut)),
    me: os.people.me.handler(query(accounts.me)),
    list: os.people.list.handler(query(accounts.listPeople)),
    create: os.people.create.handler(command(accounts.createPerson)),
    update: os.people.update.handler(command(accounts.updatePerson)),
    changePassword: os.people.changePassword.handler(command(accounts.changePassword)),
  },
  providers: {
    list: os.providers.list.handler(query(registry.listProviders)),
    get: os.providers.get.handler(query(registry.getProvider)),
    create: os.providers.create.handler(command(registry.createProvider)),
    update: os.providers.update.handler(command(registry.updateProvider)),
    segments: os.providers.segments.handler(query(contracts.listSegments)),
    saveSegment: os.providers.saveSegment.handler(command(contracts.saveSegment)),
    contracts: os.providers.contracts.handler(query(contracts.listContracts)),
    createContract: os.providers.createContract.handler(command(contracts.createContract)),
    updateContract: os.providers.updateContract.handler(command(contracts.updateContract)),
  },
  frameworks: {
    list: os.frameworks.list.handler(query(listVersions)),
    get: os.frameworks.get.handler(query(getVersion)),
    templates: os.frameworks.templates.handler(shell(listTemplates)),
    createDraft: os.frameworks.createDraft.handler(command(createDraft)),
    saveDraft: os.frameworks.saveDraft.handler(command(saveDraft)),
    deleteDraft: os.frameworks.deleteDraft.handler(command(deleteDraft)),
    publish: os.frameworks.publish.handler(command(publish)),
    importFile: os.frameworks.importFile.handler(command(importFile)),
    validateFile: os.frameworks.validateFile.handler(query(validateFile)),
    exportFile: os.frameworks.exportFile.handler(query(exportFile)),
  },
  rounds: {
    list: os.rounds.list.handler(query(listRounds)),
    get: os.rounds.get.handler(query(getRound)),
    create: os.rounds.create.handler(command(createRound)),
    assessments: os.rounds.assessments.handler(query(listAssessments)),
    assessment: os.rounds.assessment.handler(query(getAssessment)),
    assign: os.rounds.assign.handler(command(assign)),
    transition: os.rounds.transition.handler(command(transition)),
  },
  inspections: {
    sheet: os.inspections.sheet.handler(query(readSheet)),
    addVisit: os.inspections.addVisit.handler(command(addVisit)),
    record: os.inspections.record.handler(command(record)),
    clear: os.inspections.clear.handler(command(clear)),
    settle: os.inspections.settle.handler(command(settle)),
  },
  feedback: {
    assessment: os.feedback.assessment.handler(query(assessmentFeedback)),
  },
  scoring: {
    assessment: os.scoring.assessment.handler(query(assessmentResult)),
    rank: os.scoring.rank.handler(query(assessmentRank)),
    peers: os.scoring.peers.handler(query(assessmentPeers)),
    judge: os.scoring.judge.handler(command(judge)),
    judgements: os.scoring.judgements.handler(query(pastJudgements)),
    round: os.scoring.round.handler(query(roundResults)),
    agreement: os.scoring.agreement.handler(query(roundAgreement)),
    compute: os.scoring.compute.handler(job(computeResults)),
    records: os.scoring.records.handler(query(resultRecords)),
    recompute: os.scoring.recompute.handler(job(recomputeResults)),
  },
  certainty: {
    run: os.certainty.run.handler(job(runCertainty)),
    get: os.certainty.get.handler(query(roundCertainty)),
    sensitivity: os.certainty.sensitivity.handler(query(roundSensitivity)),
    lift: os.certainty.lift.handler(query(assessmentLift)),
    fairness: os.certainty.fairness.handler(query(roundFairness)),
  },
  workbooks: {
    export: os.workbooks.export.handler(job(exportRound)),
  },
  exchange: {
    import: os.exchange.import.handler(job(importTable)),
    download: os.exchange.download.handler(query(download)),
  },
  audit: {
    list: os.audit.list.handler(query(listEvents)),
    verify: os.audit.verify.handler(query(verify)),
  },
});
