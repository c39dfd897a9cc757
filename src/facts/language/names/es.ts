import type { NameWords } from '../words.ts'
import { phrases } from './phrases.ts'

/** Words of Spanish that tell a description from a name. */
export const es: NameWords = {
  first: phrases(`
    cerca, junto a, en, varios, varias, diversos, diversas, anónimo, anónima, vacante,
    probablemente, posiblemente, quizás, antes, antiguo, antigua, antiguos, actual,
    actualmente, hoy, apoyado, apoyada, apoyados, con, según, sin, alrededores, frente a,
    otros, otras, otro, atribuido, atribuida, ver, mismo, frontera, algún lugar,
    supuestamente, legendario
  `),
  firstOfPlace: phrases(`
    afueras, orillas, alrededores, frontera
  `),
  firstOfFew: phrases(`
    todos, todas, algunos, algunas, ambos, ningún, ninguno, ninguna, cada
  `),
  alone: phrases(`
    independiente, mundial, todo el mundo, en línea, internacional, global, incinerado,
    privado, privada, público, autoedición, soltero, soltera, desaparecido
  `),
  last: [],
  within: phrases(`
    como, llamado, establecido, establecida, abolido, abolida, suprimido, suprimida, vacante,
    desconocido, desconocida, creado, creada, luego, así como, fue, era
  `),
  withinPlace: phrases(`
    cerca, entre, junto, alrededor, hacia, frente
  `),
  areas: phrases(`
    provincia, departamento, reino, condado, ducado, región, principado, imperio, república,
    municipio, cantón, ciudad, distrito, virreinato, corona, isla, islas, comarca, estado,
    gran ducado
  `),
}
