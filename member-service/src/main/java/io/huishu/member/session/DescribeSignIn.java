package io.huishu.member.session;

import io.huishu.chassis.security.Claims;
import io.huishu.chassis.tenant.TenantId;
import io.huishu.member.account.FindAccount;
import io.huishu.member.account.StaffAccount;
import io.huishu.member.account.StaffView;
import io.huishu.member.chamber.Chamber;
import io.huishu.member.chamber.ChamberCard;
import io.huishu.member.chamber.ReadChamber;
import io.huishu.member.person.PersonFile;
import io.huishu.member.person.ReadPerson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Turns a ticket into tokens, by what its subject may do at this moment. */
@Component
class DescribeSignIn {
    private static final List<String> GUEST = List.of("GUEST");
    private static final List<String> MEMBER = List.of(Claims.KNOWN_MEMBER);

    private final FindAccount findAccount;
    private final ReadPerson readPerson;
    private final ReadChamber readChamber;
    private final WriteAccessToken writeAccessToken;

    DescribeSignIn(
            FindAccount findAccount,
            ReadPerson readPerson,
            ReadChamber readChamber,
            WriteAccessToken writeAccessToken) {
        this.findAccount = findAccount;
        this.readPerson = readPerson;
        this.readChamber = readChamber;
        this.writeAccessToken = writeAccessToken;
    }

    /** @throws RefreshRefused when the subject is gone or disabled */
    SignedIn describe(Ticket ticket) {
        return switch (ticket.signIn().audience()) {
            case PLATFORM -> operator(ticket);
            case STAFF -> staff(ticket);
            case MEMBER -> member(ticket);
        };
    }

    private SignedIn operator(Ticket ticket) {
        StaffAccount account = account(ticket);
        return signedIn(
                ticket, bearer(ticket, null, account.name(), List.of(), List.of(), List.of()), null, null, false);
    }

    private SignedIn staff(Ticket ticket) {
        Chamber chamber = openChamber();
        StaffView staff = StaffView.of(account(ticket));
        List<String> roles = staff.roles().stream().map(Enum::name).toList();
        return signedIn(
                ticket,
                bearer(ticket, chamber.id(), staff.name(), roles, staff.permissions(), List.of()),
                staff,
                ChamberCard.of(chamber),
                false);
    }

    private SignedIn member(Ticket ticket) {
        Chamber chamber = openChamber();
        PersonFile file = readPerson.read(ticket.signIn().subject()).orElseThrow(RefreshRefused::new);
        List<String> roles = file.needsPhone() ? GUEST : MEMBER;
        return signedIn(
                ticket,
                bearer(ticket, chamber.id(), file.person().name(), roles, List.of(), file.activeUnitIds()),
                null,
                ChamberCard.of(chamber),
                file.needsPhone());
    }

    private Chamber openChamber() {
        Chamber chamber = readChamber.current();
        chamber.requireOpen();
        return chamber;
    }

    private StaffAccount account(Ticket ticket) {
        return findAccount
                .find(ticket.signIn().subject())
                .filter(StaffAccount::active)
                .orElseThrow(RefreshRefused::new);
    }

    private static Bearer bearer(
            Ticket ticket,
            @Nullable TenantId chamber,
            String name,
            List<String> roles,
            List<String> permissions,
            List<String> units) {
        SignIn signIn = ticket.signIn();
        return new Bearer(
                signIn.subject(), signIn.audience().word(), chamber, name, roles, permissions, units, signIn.id());
    }

    private SignedIn signedIn(
            Ticket ticket,
            Bearer bearer,
            @Nullable StaffView staff,
            @Nullable ChamberCard chamber,
            boolean needsPhone) {
        return new SignedIn(
                writeAccessToken.write(bearer),
                ticket.refresh(),
                ticket.signIn().expiresAt(),
                ticket.signIn().audience(),
                bearer.name(),
                staff,
                chamber,
                needsPhone);
    }
}
