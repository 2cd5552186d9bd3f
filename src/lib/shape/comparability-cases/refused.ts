import { type ComparedCase, exactly, on, years, pair, said } from './said.ts';

const year = years('2020');
const date = on('2022');

/** Pairs that are not held against each other. */
export const REFUSED: ComparedCase[] = [
  pair(
    '人与人次，即使是同一概念',
    'Persons and person-times, of one concept even',
    said('east', 'trained', exactly(120), year),
    said('west', 'trainings', exactly(450), year),
    { not: 'dimension' },
    'dimension',
    ['unit', 'definition'],
  ),
  pair(
    '户与人',
    'Households and persons',
    said('east', 'households', exactly(80), year),
    said('east', 'trained', exactly(120), year),
    { not: 'dimension' },
    'dimension',
  ),
  pair(
    '金额与每人金额',
    'Money, and money per person',
    said('east', 'donations', exactly(300_000), year),
    said('west', 'aid_each', exactly(200), year),
    { not: 'dimension' },
    'dimension',
    ['normalised'],
  ),
  pair(
    '比例与人数',
    'A share and a number of persons',
    said('east', 'join_rate', exactly(90), date),
    said('east', 'members', exactly(5100), date),
    { not: 'dimension' },
    'dimension',
  ),
  pair(
    '不同整体的两个比例',
    'Shares of two wholes',
    said('east', 'join_rate', exactly(90), date),
    said('west', 'volunteer_rate', exactly(98), date),
    { not: 'whole' },
    'whole',
  ),
  pair(
    '都是人，却不是一件事',
    'Both count persons, not for one thing',
    said('east', 'members', exactly(5100), date),
    said('east', 'trained', exactly(120), year),
    { not: 'concept' },
    'concept',
    ['nature'],
  ),
  pair(
    '同一总数的两个分项',
    'Two parts of one whole',
    said('east', 'new_form_members', exactly(640), date),
    said('east', 'women_members', exactly(2300), date),
    { not: 'concept' },
    'concept',
    ['part_of'],
  ),
];
