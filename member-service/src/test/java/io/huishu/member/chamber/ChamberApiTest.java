package io.huishu.member.chamber;

import static org.assertj.core.api.Assertions.assertThat;

import io.huishu.member.Api;
import io.huishu.member.IdentityHouse;
import io.huishu.member.Story;
import io.huishu.member.WechatSandbox;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Chambers over HTTP: opened, found, changed, suspended. */
class ChamberApiTest extends IdentityHouse {
    @Test
    void isOpenedByTheOperatorAndShownToAnyone() throws SQLException {
        assertThat(chu().answer().status()).isEqualTo(201);
        JsonNode shown = api.get("/api/public/chambers/chushang").json();
        assertThat(shown.path("id").asString()).isEqualTo(chu().id());
        assertThat(shown.path("brand").asString()).isEqualTo("teal");
        assertThat(shown.path("miniAppid").asString()).isEqualTo(chu().miniAppid());
        assertThat(shown.path("sandbox").path("origin").asString()).isEqualTo(WechatSandbox.base());
        assertThat(count("select count(*) from outbox where tag = 'chamber.opened.v1'"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void namesWhatIsTaken() {
        Api.Answer code = open("chushang", "{}");
        assertThat(code.status()).isEqualTo(409);
        assertThat(code.text("detail")).isEqualTo("商会代码“chushang”已经属于另一家商会。");
        Api.Answer appid = open("gan-shang", chu().channels().toString());
        assertThat(appid.status()).isEqualTo(409);
        assertThat(appid.text("detail")).contains("小程序 AppID", chu().miniAppid());
        assertThat(api.get("/api/public/chambers/gan-shang").status()).isEqualTo(404);
    }

    @Test
    void refusesChannelsThatCannotWorkAndNamesEachField() {
        Api.Answer answer = open("min-shang", """
                {"miniAppid":"wxNOTHEX","miniSecret":"","mchid":"abc","apiV3Key":"short","merchantPrivateKey":"x"}
                """);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json().path("fieldProblems").findValuesAsString("field"))
                .contains("miniAppid", "miniSecret", "mchid", "apiV3Key", "merchantPrivateKey", "merchantSerial");
        assertThat(answer.body()).doesNotContain("\"short\"");
    }

    @Test
    void showsNoSecretAgainButKeepsWhatAnEditLeavesOut() {
        Api operator = api.with(story.operator());
        String path = "/api/platform/chambers/" + xiang().id();
        String before = operator.get(path).body();
        assertThat(before)
                .contains("\"apiV3KeySet\":true")
                .doesNotContain(
                        xiang().channels().path("apiV3Key").asString(),
                        xiang().channels().path("miniSecret").asString(),
                        "PRIVATE KEY");
        ObjectNode edit = ((ObjectNode) xiang().channels().deepCopy());
        edit.remove(List.of("miniSecret", "apiV3Key", "merchantPrivateKey", "officialSecret"));
        assertThat(operator.put(path + "/channels", edit.toString()).status()).isEqualTo(200);
        JsonNode all = api.with(serviceToken(xiang().id()))
                .get("/internal/chambers/" + xiang().id() + "/channels")
                .json();
        assertThat(all.path("apiV3Key").asString())
                .isEqualTo(xiang().channels().path("apiV3Key").asString());
        assertThat(all.path("templates")).isEqualTo(xiang().channels().path("templates"));
        edit.put("wechatCertificates", true).remove(List.of("wechatPublicKeyId", "wechatPublicKey"));
        Api.Answer byCertificates = operator.put(path + "/channels", edit.toString());
        assertThat(byCertificates.status()).isEqualTo(200);
        assertThat(byCertificates.json().path("wechatCertificates").asBoolean()).isTrue();
        JsonNode asked = api.with(serviceToken(xiang().id()))
                .get("/internal/chambers/" + xiang().id() + "/channels")
                .json();
        assertThat(asked.path("wechatCertificates").asBoolean()).isTrue();
        assertThat(asked.path("wechatPublicKey").isNull()).isTrue();
    }

    @Test
    void givesSecretsOnlyToAServiceWithATokenOfThatChamber() {
        String path = "/internal/chambers/" + xiang().id() + "/channels";
        assertThat(api.get(path).status()).isEqualTo(401);
        assertThat(api.with(serviceToken(chu().id())).get(path).status()).isEqualTo(404);
        assertThat(api.with(story.secretary("xiangshang")).get(path).status()).isEqualTo(403);
        String mchid = xiang().channels().path("mchid").asString();
        assertThat(api.with(serviceToken(null))
                        .get("/internal/chambers/by-merchant/" + mchid)
                        .text("chamber"))
                .isEqualTo(xiang().id());
        String official = xiang().channels().path("officialAppid").asString();
        assertThat(api.with(serviceToken(null))
                        .get("/internal/chambers/by-official/" + official)
                        .text("chamber"))
                .isEqualTo(xiang().id());
    }

    @Test
    void listsAllChambersForTheGateway() {
        JsonNode list = api.get("/internal/chambers").json().path("chambers");
        assertThat(list.findValuesAsString("code")).contains("chushang", "xiangshang");
        assertThat(list.get(0).path("modules").toString()).isEqualTo("[\"dues\",\"activities\"]");
    }

    @Test
    void keepsSecretsAndPhonesUnreadableInTheDatabase() throws SQLException {
        String secret = chu().channels().path("miniSecret").asString();
        String key = chu().channels().path("apiV3Key").asString();
        assertThat(count("select count(*) from chamber_channels where concat_ws('|', mini_secret_cipher,"
                        + " official_secret_cipher, merchant_private_key_cipher, api_v3_key_cipher) regexp '"
                        + secret + "|" + key + "|PRIVATE'"))
                .isZero();
        assertThat(count("select count(*) from chamber_channels where api_v3_key_cipher is not null"))
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void suspensionShutsEverybodyOut() {
        Story.Opened fujian = story.open("minshang", "闽商会");
        String token = story.secretary("minshang");
        assertThat(api.with(token).get("/api/staff/me").status()).isEqualTo(200);
        state(fujian, "SUSPENDED");
        clock.forward(Duration.ofSeconds(2));
        assertThat(api.with(token).get("/api/staff/me").status()).isEqualTo(401);
        assertThat(story.signIn("minshang", "minshang-sg", Story.STAFF_PASSWORD).text("code"))
                .isEqualTo("chamber.suspended");
        state(fujian, "OPEN");
        clock.forward(Duration.ofSeconds(2));
        assertThat(api.with(story.secretary("minshang")).get("/api/staff/me").status())
                .isEqualTo(200);
    }

    @Test
    void staffChangeHowTheirChamberShowsItself() {
        Api secretary = api.with(story.secretary("xiangshang"));
        assertThat(secretary
                        .put("/api/staff/settings", "{\"name\":\"湘商联合会\",\"slogan\":\"敢为人先\",\"brand\":\"red\"}")
                        .status())
                .isEqualTo(200);
        assertThat(api.get("/api/public/chambers/xiangshang").text("slogan")).isEqualTo("敢为人先");
        assertThat(secretary
                        .put("/api/staff/settings", "{\"name\":\"湘\",\"brand\":\"pink\"}")
                        .status())
                .isEqualTo(400);
        assertThat(secretary.get("/api/staff/audit").body()).contains("修改商会资料", "何秘书");
        assertThat(api.with(story.secretary("chushang")).get("/api/staff/audit").body())
                .doesNotContain("湘商联合会");
    }

    private void state(Story.Opened chamber, String state) {
        Api.Answer answer = api.with(story.operator())
                .put("/api/platform/chambers/" + chamber.id() + "/state", "{\"state\":\"" + state + "\"}");
        assertThat(answer.status()).isEqualTo(200);
    }

    private Api.Answer open(String code, String channels) {
        return api.with(story.operator())
                .post("/api/platform/chambers", """
                        {"code":"%s","name":"某商会","modules":[],"channels":%s,
                         "firstStaff":{"account":"someone","name":"某人","password":"%s"}}
                        """.formatted(code, channels, Story.STAFF_PASSWORD));
    }
}
