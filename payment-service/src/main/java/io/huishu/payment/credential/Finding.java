package io.huishu.payment.credential;

/** What a check by real signed calls found, in a sentence for the person who can put it right. */
public enum Finding {
    PROVEN("微信认可这套密钥，签名和验签都通过了。"),
    SILENT("微信支付暂时没有应答，还不知道这套密钥对不对，系统会自动再核验。"),
    UNREADABLE("商户私钥或微信支付公钥读不出来，请粘贴文件的全部内容。"),
    MERCHANT("微信不认识这个商户号，请到商户平台核对。"),
    SERIAL("商户证书序列号不对，请到商户平台“账户中心 → API 安全”重新复制。"),
    PRIVATE_KEY("商户私钥不对：微信验不过它的签名，请核对 apiclient_key.pem 是不是这张证书的。"),
    CLOCK("本系统的时间与微信相差太多，请先把服务器的时间调准。"),
    API_V3_KEY("APIv3 密钥不对：用它解不开微信的平台证书，请到商户平台重新设置，再填到这里。"),
    PUBLIC_KEY_ID("微信支付公钥 ID 不对：微信的应答是用另一把密钥签的，请到商户平台重新复制。"),
    PUBLIC_KEY("微信支付公钥不对：验不过微信的签名，请重新下载 pub_key.pem。"),
    CERTIFICATE("平台证书不对：验不过微信的签名，请稍后再核验。"),
    NO_CERTIFICATE("这个商户号没有微信支付平台证书，请改用微信支付公钥。"),
    NOT_BOUND("商户号没有绑定这个小程序，请在商户平台“产品中心 → AppID 账号管理”里绑定。"),
    NOT_PERMITTED("商户号还没有开通 JSAPI 支付，请在商户平台“产品中心”里开通。"),
    NOTICE_ADDRESS("微信不接受本系统的通知地址，请让平台运营人员核对对外网址。");

    private final String sentence;

    Finding(String sentence) {
        this.sentence = sentence;
    }

    public String sentence() {
        return sentence;
    }

    /** False when WeChat said nothing that counts for or against the keys. */
    public boolean isVerdict() {
        return this != SILENT && this != CLOCK;
    }
}
