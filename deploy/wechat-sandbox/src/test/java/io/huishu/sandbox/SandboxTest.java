package io.huishu.sandbox;

import io.huishu.sandbox.chance.Chance;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A running sandbox on a free port with one customer; every test has a person and an order number of its own. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "sandbox.state=",
            "logging.level.root=off",
            "logging.level.io.huishu=warn",
            "logging.level.org.springframework.boot.web=warn",
            "logging.level.org.springframework.boot.tomcat=warn"
        })
public abstract class SandboxTest {

    @LocalServerPort
    private int port;

    protected ControlApi control = new ControlApi(0);
    protected Customer chamber = new Customer(null, 0);
    protected String chen = "";
    protected String phone = "";
    protected String orderNo = "";

    @BeforeEach
    void open() {
        control = new ControlApi(port);
        var unused = control.post("/control/clock", "{\"retryScale\":1}");
        chamber = customer("chushang", "楚商会");
        phone = "138" + Chance.digits(8);
        chen = person("陈会计", phone);
        orderNo = "HS20261123" + Chance.digits(8);
    }

    protected Customer customer(String code, String name) {
        return new Customer(
                control.post("/control/chambers", "{\"code\":\"" + code + "\",\"name\":\"" + name + "\"}"), port);
    }

    protected String person(String nickname, String phone) {
        return control.post("/control/people", "{\"nickname\":\"" + nickname + "\",\"phone\":\"" + phone + "\"}")
                .get("userId")
                .asString();
    }

    protected String loginCode(String userId, String appid) {
        return code("/control/login-codes", userId, appid);
    }

    protected String phoneCode(String userId, String appid) {
        return code("/control/phone-codes", userId, appid);
    }

    private String code(String path, String userId, String appid) {
        return control.post(path, "{\"userId\":\"" + userId + "\",\"appid\":\"" + appid + "\"}")
                .get("code")
                .asString();
    }

    protected int port() {
        return port;
    }
}
