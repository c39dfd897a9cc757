/**
 * The keys that a writer of each type most likely has something to say for: those of a new article, in the
 * order of the schema.
 */
export const USUAL_KEYS: Readonly<Record<string, readonly string[]>> = {
  'military conflict': split(
    'conflict partof image caption date place result combatant commander strength casualties',
  ),
  person: split(
    'name image caption birth_date birth_place death_date death_place nationality spouse occupation known_for',
  ),
  settlement: split(
    'name image caption settlement_type coordinates country region established_date mayor area_total elevation population_total population_as_of website',
  ),
  country: split(
    'name image caption continent capital coordinates government_type leader_name independence_date area_total population_total population_as_of official_languages currency',
  ),
  region: split(
    'name image caption region_type coordinates country capital established_date area_total population_total population_as_of website',
  ),
  organization: split(
    'name abbreviation image caption type formation founder dissolved purpose headquarters region_served leader_name membership website',
  ),
  company: split(
    'name image caption type industry founded founder founding_location defunct headquarters key_people products revenue num_employees website',
  ),
  event: split(
    'name image caption type date place cause participants outcome deaths injuries website',
  ),
  building: split(
    'name image caption building_type architectural_style location coordinates construction_start_date completion_date opened_date architect height',
  ),
  river: split(
    'name image caption country source1 source1_location mouth tributaries_left tributaries_right length basin_size discharge1_avg',
  ),
  taxon: split(
    'name image caption status regnum phylum classis ordo familia genus species binomial binomial_authority range',
  ),
  film: split(
    'name image caption director producer writer starring music distributor released runtime country language',
  ),
  book: split(
    'name image caption author translator genre publisher pub_date pub_place language pages isbn preceded_by followed_by',
  ),
  general: split('name image caption date place'),
}

function split(words: string): readonly string[] {
  return words.split(' ')
}
