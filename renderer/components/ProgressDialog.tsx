import type { Progress } from '#shared/contract/progress.ts';
import { CancellableProgress } from './CancellableProgress.tsx';
import { Dialog } from './Dialog.tsx';

interface Props {
  readonly opened: boolean;
  readonly title: string;
  readonly progress: Progress | null;
  onCancel(): void;
}

/** Long work that comes first. */
export function ProgressDialog({ opened, title, progress, onCancel }: Props) {
  return (
    <Dialog opened={opened} title={title} busy onClose={onCancel}>
      <CancellableProgress progress={progress} onCancel={onCancel} />
    </Dialog>
  );
}
