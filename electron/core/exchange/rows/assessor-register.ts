import type { Role } from '#shared/domain/person.ts';
import type { Tables } from '../../database/tables.ts';
import type { KnownObservations, KnownPerson } from './known-observations.ts';

/** An assessor whom a file names, stored or to be stored. */
export interface NamedAssessor {
  readonly id: string;
  readonly name: string;
}

/** Finds whom a file means by an assessor: an account by login, else a name. */
export class AssessorRegister {
  /** Those that the file brings. */
  readonly added: Tables['assessor'][] = [];
  readonly #newId: () => string;
  readonly #byLogin: ReadonlyMap<string, KnownPerson>;
  readonly #byPersonName = new Map<string, KnownPerson | 'several'>();
  readonly #byPerson = new Map<string, Tables['assessor']>();
  readonly #names = new Map<string, string>();
  readonly #byName = new Map<string, Tables['assessor']>();

  constructor({ people, assessors }: KnownObservations, newId: () => string) {
    this.#newId = newId;
    this.#byLogin = new Map(people.map((person) => [person.login, person]));
    for (const person of people.filter(({ role }) => canAssess(role))) {
      this.#byPersonName.set(person.name, this.#byPersonName.has(person.name) ? 'several' : person);
    }
    for (const assessor of assessors) this.#remember(assessor);
  }

  /**
   * The assessor of a login; else the one of this name; else the only person of this name who may
   * assess; else a new one known by this name only.
   *
   * @returns the role of an account that cannot assess
   */
  find(text: string): NamedAssessor | { readonly role: Role } {
    const person = this.#byLogin.get(text);
    if (person) return canAssess(person.role) ? this.#ofPerson(person) : { role: person.role };
    const named = this.#byName.get(text);
    if (named) return named;
    const namesake = this.#byPersonName.get(text);
    return namesake && namesake !== 'several' ? this.#ofPerson(namesake) : this.#add(text, null);
  }

  /** The name of a stored assessor. */
  nameOf(id: string): string {
    return this.#names.get(id) ?? '';
  }

  #ofPerson({ id, name, login }: KnownPerson): NamedAssessor {
    const known = this.#byPerson.get(id);
    if (known) return known;
    return this.#add(this.#byName.has(name) ? `${name} (${login})` : name, id);
  }

  #add(name: string, person_id: string | null): NamedAssessor {
    const assessor = { id: this.#newId(), name, person_id };
    this.added.push(assessor);
    this.#remember(assessor);
    return assessor;
  }

  #remember(assessor: Tables['assessor']): void {
    this.#names.set(assessor.id, assessor.name);
    this.#byName.set(assessor.name, assessor);
    if (assessor.person_id !== null) this.#byPerson.set(assessor.person_id, assessor);
  }
}

const canAssess = (role: Role): boolean => role === 'evaluator' || role === 'supervisor';
