package io.huishu.payment.order.remote;

import io.huishu.chassis.problem.Problem;
import io.huishu.chassis.tenant.Tenancy;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.chassis.time.BusinessTime;
import io.huishu.payment.credential.ChannelQuestions;
import io.huishu.payment.credential.CheckCredential;
import io.huishu.payment.credential.FollowChannels;
import io.huishu.payment.credential.MerchantChambers;
import io.huishu.payment.credential.RetireCredential;
import java.time.Duration;
import net.javacrumbs.shedlock.spring.annotation.SchedulerLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Fetches keys that were changed, checks those that wait, ends those whose time is over. One instance at a time. */
@Component
public class CredentialJanitor {
    private static final Logger log = LoggerFactory.getLogger(CredentialJanitor.class);
    private static final Duration AGAIN = Duration.ofSeconds(30);

    private final MerchantChambers chambers;
    private final ChannelQuestions questions;
    private final FollowChannels followChannels;
    private final CheckCredential checkCredential;
    private final RetireCredential retireCredential;
    private final BusinessTime time;

    public CredentialJanitor(
            MerchantChambers chambers,
            ChannelQuestions questions,
            FollowChannels followChannels,
            CheckCredential checkCredential,
            RetireCredential retireCredential,
            BusinessTime time) {
        this.chambers = chambers;
        this.questions = questions;
        this.followChannels = followChannels;
        this.checkCredential = checkCredential;
        this.retireCredential = retireCredential;
        this.time = time;
    }

    @Scheduled(fixedDelayString = "${huishu.janitor.delay:PT5S}", initialDelayString = "${huishu.janitor.delay:PT5S}")
    @SchedulerLock(name = "credential-janitor", lockAtMostFor = "PT5M")
    public void sweep() {
        chambers.withSomethingDue(time.now()).forEach(chamber -> Tenancy.run(chamber, () -> sweep(chamber)));
    }

    private void sweep(TenantId chamber) {
        try {
            follow();
            checkCredential.checkDue();
            retireCredential.retireDue();
        } catch (Problem problem) {
            log.warn("The keys of chamber {} wait: {}", chamber, problem.code());
        } catch (RuntimeException failed) {
            log.error("The keys of chamber {} could not be looked after", chamber, failed);
        }
    }

    /** Marked as answered before it is asked: a change that is told meanwhile is asked for again. */
    private void follow() {
        if (!questions.takeDue(time.now())) {
            return;
        }
        try {
            followChannels.follow();
        } catch (RuntimeException notNow) {
            questions.ask(time.now().plus(AGAIN));
            throw notNow;
        }
    }
}
