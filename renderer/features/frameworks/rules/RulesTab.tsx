import { CriticalCard } from './CriticalCard.tsx';
import { GradesCard } from './GradesCard.tsx';
import { GradingCard } from './GradingCard.tsx';

/** From scores to grades. */
export function RulesTab() {
  return (
    <div className="editor-columns">
      <div className="wide">
        <GradesCard />
      </div>
      <GradingCard />
      <CriticalCard />
    </div>
  );
}
