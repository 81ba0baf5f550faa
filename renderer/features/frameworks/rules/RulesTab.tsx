import { CriticalCard } from './CriticalCard.tsx';
import { GradingCard } from './GradingCard.tsx';
import { GradesCard } from './grades/GradesCard.tsx';
import { LimitersCard } from './limiters/LimitersCard.tsx';

/** From scores to grades. */
export function RulesTab() {
  return (
    <div className="editor-columns">
      <div className="wide">
        <GradesCard />
      </div>
      <div className="wide">
        <LimitersCard />
      </div>
      <GradingCard />
      <CriticalCard />
    </div>
  );
}
