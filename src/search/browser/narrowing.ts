/** All that is loaded only once there are results to narrow, or somebody asks for more than words. */
export { fillAdvanced, readAdvanced } from './advanced-form.ts';
export { drawGroups } from './draw-groups.ts';
export { showFilters } from './filter-controls.ts';
export { showParts } from './removable-parts.ts';
export { countChoices } from '../count-choices.ts';
export { groupRecords } from '../group-records.ts';
