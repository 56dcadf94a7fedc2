/** The roster as a secretary keeps it: columns nobody asked for, dates in five hands, phones as numbers, blanks at the end. */
import { workbook } from './workbook.mjs'

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY'
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]

/** A unified social credit code (GB 32100-2015) of an enterprise in Wuhan; number 0 to 9,999,999. */
function creditCode(number) {
  const body = `91420100MA${String(number).padStart(7, '0')}`
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * ALPHABET.indexOf(body[i]), 0)
  return body + ALPHABET[(31 - (sum % 31)) % 31]
}

/** Four rows that are good, three that are faulty, two that are there already; `member` is the one who takes part. */
export function roster(run) {
  const first = 1_000_000 + run * 10
  const phone = (i) => `139${String(run * 10 + i).padStart(8, '0')}`
  const member = { name: `武汉长江食品有限公司`, person: `陈${run}`, phone: phone(1), fee: '¥2,000.00' }
  const head = ['序号', '单位名称', '统一社会信用代码', '代表人', '职务', '手机', '会员等级', '入会日期', '备注']
  const rows = [
    [1, `${member.name}  `, creditCode(first + 1), member.person, '总经理', member.phone, '会员', '2023/5/8', '老会员'],
    [2, '湖北晴川机电有限公司', creditCode(first + 2), '李明', '董事长', Number(phone(2)), '理事', { day: '2021-06-01' }, ''],
    ['3', '武汉东湖物流有限公司', creditCode(first + 3), '周丽', '总裁', phone(3), '副会长', '2020年3月9日', ''],
    [4, '汉川楚天建材有限公司', creditCode(first + 4), '吴建国', '董事长', phone(4), '会长', '2018.11.2', '发起人'],
    [5, '荆州云梦纺织有限公司', creditCode(first + 5), '赵敏', '经理', '1380000', '会员', '2024-02-30', ''],
    [6, '宜昌龟山医药有限公司', '91420100MA00000000', '钱进', '经理', phone(6), '会员', '2022-01-01', ''],
    [7, '', creditCode(first + 7), '孙海', '经理', phone(7), '会员', '2022-01-01', ''],
    [8, '武汉长江食品有限公司', creditCode(first + 1), '陈经理', '经理', phone(8), '会员', '2023-05-08', '又记了一遍'],
    [9, '湖北晴川机电有限公司', creditCode(first + 2), '李明', '董事长', phone(2), '理事', '2021-06-01', ''],
    ['', ' ', '', '', '', '', '', '', ''],
  ]
  return { file: workbook([head, ...rows]), member, units: 4, faulty: 3, duplicate: 2, total: '¥47,000.00' }
}
