package io.huishu.member.person;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.member.Api;
import io.huishu.member.IdentityHouse;
import io.huishu.member.Story;
import io.huishu.member.WechatSandbox;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Members over HTTP, against WeChat's own protocol. */
class MemberSignInApiTest extends IdentityHouse {
    @Test
    void signInByWechatAndThenByPhone() throws SQLException {
        String user = Story.somebody("老陈", "13800001111");
        Api.Answer login = story.memberLogin(chu().miniAppid(), Story.code("login", user, chu().miniAppid()));
        assertThat(login.status()).isEqualTo(200);
        assertThat(login.json().path("needsPhone").asBoolean()).isTrue();
        JsonNode me = api.with(login.text("accessToken")).get("/api/member/me").json();
        assertThat(me.path("person").path("phone").isNull()).isTrue();
        assertThat(rolesIn(login.text("accessToken"))).containsExactly("GUEST");
        Api.Answer bound = api.with(login.text("accessToken"))
                .post(
                        "/api/auth/member/phone",
                        "{\"code\":\"%s\"}".formatted(Story.code("phone", user, chu().miniAppid())));
        assertThat(bound.status()).isEqualTo(200);
        assertThat(bound.json().path("needsPhone").asBoolean()).isFalse();
        assertThat(bound.body()).doesNotContain("13800001111");
        assertThat(rolesIn(bound.text("accessToken"))).containsExactly("MEMBER");
        Api.Answer after = api.with(bound.text("accessToken")).get("/api/member/me");
        assertThat(after.json().path("person").path("phone").asString()).isEqualTo("138****1111");
        assertThat(after.json().path("units").isEmpty()).isTrue();
        assertThat(count("select count(*) from person where concat_ws('|', phone_cipher, phone_index) like"
                        + " '%13800001111%'"))
                .isZero();
        String personId = after.json().path("person").path("id").asString();
        JsonNode openids = api.with(serviceToken(chu().id()))
                .get("/internal/persons/" + personId + "/openids")
                .json();
        assertThat(openids.get(0).path("appid").asString()).isEqualTo(chu().miniAppid());
        assertThat(api.with(serviceToken(xiang().id()))
                        .get("/internal/persons/" + personId + "/openids")
                        .json()
                        .isEmpty())
                .isTrue();
    }

    /** What every house's doors go by; the doors themselves are swept with both kinds by each house's wall test. */
    private static List<String> rolesIn(String token) {
        return JsonMapper.shared()
                .readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]))
                .path("roles")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    @Test
    void renewByTheTokenInTheBody() {
        String user = Story.somebody("小刘", "13800002222");
        Api.Answer login = story.memberLogin(chu().miniAppid(), Story.code("login", user, chu().miniAppid()));
        Api.Answer again =
                api.post("/api/auth/refresh", "{\"refreshToken\":\"%s\"}".formatted(login.text("refreshToken")));
        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("refreshToken")).isNotEmpty();
        assertThat(again.json().path("chamber").path("code").asString()).isEqualTo("chushang");
    }

    @Test
    void whoseCodeWasUsedAreToldSo() {
        String user = Story.somebody("小赵", "13800003333");
        String code = Story.code("login", user, chu().miniAppid());
        assertThat(story.memberLogin(chu().miniAppid(), code).status()).isEqualTo(200);
        Api.Answer again = story.memberLogin(chu().miniAppid(), code);
        assertThat(again.status()).isEqualTo(400);
        assertThat(again.text("detail")).isEqualTo("这次微信登录凭证已经用过了，请重新打开页面再试。");
    }

    @Test
    void whoseCodeIsNoneNeverReachWechat() {
        Api.Answer answer = story.memberLogin(chu().miniAppid(), "abc&grant_type=evil");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("code")).isEqualTo("wechat.code-invalid");
        assertThat(story.memberLogin(chu().miniAppid(), "a b").text("code")).isEqualTo("wechat.code-invalid");
        Api.Answer unknown = story.memberLogin(chu().miniAppid(), "unknown");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text("detail")).isEqualTo("微信登录凭证无效或已过期，请重新打开页面再试。");
    }

    @Test
    void areToldWhenWechatIsSilent() {
        String user = Story.somebody("小孙", "13800004444");
        String code = Story.code("login", user, chu().miniAppid());
        WechatSandbox.control("faults", "{\"path\":\"/sns/jscode2session\",\"kind\":\"drop\",\"times\":3}");
        Api.Answer answer = story.memberLogin(chu().miniAppid(), code);
        WechatSandbox.heal();
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.text("detail")).isEqualTo("微信暂时没有应答，请稍后再试。");
    }

    @Test
    void areServedWithTheNewSecretAsSoonAsItIsSet() throws SQLException {
        Story.Opened gan = story.open("ganshang", "赣商会");
        Api operator = api.with(story.operator());
        String path = "/api/platform/chambers/" + gan.id() + "/channels";
        ObjectNode wrong = ((ObjectNode) gan.channels().deepCopy()).put("miniSecret", "f".repeat(32));
        operator.put(path, wrong.toString());
        String user = Story.somebody("小李", "13800007777");
        Api.Answer misconfigured = story.memberLogin(gan.miniAppid(), Story.code("login", user, gan.miniAppid()));
        assertThat(misconfigured.status()).isEqualTo(503);
        assertThat(misconfigured.text("detail")).isEqualTo("商会的小程序还没有配置好，请联系商会秘书处。");
        operator.put(path, gan.channels().toString());
        assertThat(story.memberLogin(gan.miniAppid(), Story.code("login", user, gan.miniAppid()))
                        .status())
                .isEqualTo(200);
        assertThat(count("select count(*) from wx_token where tenant_id = " + gan.id()))
                .isPositive();
    }

    @Test
    void ofOneMiniProgramAreNotThoseOfAnother() {
        String user = Story.somebody("小钱", "13800005555");
        String code = Story.code("login", user, chu().miniAppid());
        assertThat(story.memberLogin(xiang().miniAppid(), code).status()).isEqualTo(400);
        assertThat(story.memberLogin("wx0000000000000000", code).status()).isEqualTo(404);
    }

    @Test
    void withTheSamePhoneAreTheSamePerson() {
        String first = personBehind(Story.somebody("手机甲", "13800006666"));
        String second = personBehind(Story.somebody("手机乙", "13800006666"));
        assertThat(second).isEqualTo(first);
    }

    private String personBehind(String user) {
        String token = story.memberLogin(chu().miniAppid(), Story.code("login", user, chu().miniAppid()))
                .text("accessToken");
        String bound = api.with(token)
                .post(
                        "/api/auth/member/phone",
                        "{\"code\":\"%s\"}".formatted(Story.code("phone", user, chu().miniAppid())))
                .text("accessToken");
        return api.with(bound)
                .get("/api/member/me")
                .json()
                .path("person")
                .path("id")
                .asString();
    }
}
