import { CriticalCard } from './CriticalCard.tsx';
import { GradesCard } from './grades/GradesCard.tsx';
import { LimitersCard } from './limiters/LimitersCard.tsx';

/** The grades, and the rules that change them. */
export function RulesTab() {
  return (
    <div className="stack">
      <GradesCard />
      <LimitersCard />
      <CriticalCard />
    </div>
  );
}
