import { BarChart } from 'echarts/charts'
import { AriaComponent, GridComponent, LegendComponent, TooltipComponent } from 'echarts/components'
import * as core from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

core.use([BarChart, GridComponent, TooltipComponent, LegendComponent, AriaComponent, SVGRenderer])

export const family = '"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif'
export const colours = ['#1D5FA6', '#B57A10', '#1F8A8A', '#7A5AC2', '#C4553A', '#6B7785']
export const draw = (into: HTMLElement) => core.init(into, undefined, { renderer: 'svg' })
