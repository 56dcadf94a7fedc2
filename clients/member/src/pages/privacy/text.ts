/** What a member agrees to before the first sign-in, in plain words; it names only what this client really does. */
export function privacyText(chamber: string): { title: string; lines: string[] }[] {
  return [
    {
      title: '一、谁在为您服务',
      lines: [`这里由${chamber}提供，只为会员和关注者办事：看活动、报名、缴会费、收通知。浏览公开的活动不需要登录。`],
    },
    {
      title: '二、我们用到您的哪些信息',
      lines: [
        '微信给出的登录标识：用来认出是您本人，不含您的微信号和聊天内容。',
        '手机号：经您点“允许”后由微信给出，只用来在会员名册里找到您的单位，页面上只显示前三位和后四位。',
        '报名时填写的姓名和联系手机：只给活动的组织者，用来联系和签到。',
        '缴费记录：金额、时间、收据号，按财务规定保存。我们不经手您的银行卡信息，付款由微信支付完成。',
      ],
    },
    {
      title: '三、我们不做什么',
      lines: ['不把您的信息卖给别人，不在别的会员面前公开您的手机号，不读取通讯录、相册和位置。'],
    },
    {
      title: '四、您的权利',
      lines: [
        '您可以随时退出登录，不再接收通知。',
        '您可以请秘书处给您一份个人信息副本、更正写错的内容，或在退会后删除不必依法保存的内容。',
      ],
    },
    {
      title: '五、您需要做到的',
      lines: ['登录的应是您本人；代表单位报名和缴费，请确认您有单位的授权。'],
    },
  ]
}
