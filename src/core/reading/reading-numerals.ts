import { words } from './reading-words'
import { tokensOf } from './tokens'

/** A number in words that is not worked out here. */
export const SCALES = words(
  'hundred thousand million billion dozen half hundert tausend million millionen cent mille mil cien ciento مليون الف مائه',
)

/** Written or spoken positions; the row's place counts from 1. */
const rows = (list: string): Map<string, number> =>
  new Map(
    list
      .trim()
      .split('\n')
      .flatMap((row, index) => tokensOf(row).map(({ text }): [string, number] => [text, index + 1])),
  )
export const NUMBER_WORDS = rows(`
  one eins واحد
  two zwei deux dos اثنان
  three drei trois tres ثلاثه
  four vier quatre cuatro اربعه
  five funf fuenf cinq cinco خمسه
  six sechs seis سته
  seven sieben sept siete سبعه
  eight acht huit ocho ثمانيه
  nine neun neuf nueve تسعه
  ten zehn dix diez عشره
  eleven elf onze once
  twelve zwolf douze doce`)
export const ORDINALS = rows(`
  first 1st erste ersten premier premiere primera primero primer اولى اول
  second 2nd zweite zweiten zweites deuxieme seconde segunda segundo ثاني ثانيه
  third 3rd dritte dritten drittes troisieme tercera tercero tercer ثالث ثالثه
  fourth 4th vierte vierten viertes quatrieme cuarta cuarto رابع رابعه
  fifth 5th funfte funften cinquieme quinta quinto
  sixth 6th sechste sixieme sexta sexto
  seventh 7th siebte septieme septima septimo
  eighth 8th achte huitieme octava octavo`)
export const LAST = words('last letzte letzten letztes derniere dernier ultima ultimo')
export const ORDINAL_FRAME = words(
  'the one option answer choice der die das den antwort la le el opcion respuesta reponse',
)

/** Letters of other alphabets, in the order in which their schools name answers; one that looks like another Latin letter may be either. */
export const FOREIGN_LETTERS = new Map<string, string>([
  ...['ا', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح'].map((letter, index): [string, string] => [
    letter,
    'abcdefgh'.charAt(index),
  ]),
  ...['א', 'ב', 'ג', 'ד', 'ה', 'ו', 'ז', 'ח'].map((letter, index): [string, string] => [
    letter,
    'abcdefgh'.charAt(index),
  ]),
  ['а', 'a'],
  ['б', 'b'],
  ['в', 'bc'],
  ['с', 'c'],
  ['α', 'a'],
  ['β', 'b'],
  ['γ', 'c'],
  ['δ', 'd'],
  ['ε', 'e'],
])
