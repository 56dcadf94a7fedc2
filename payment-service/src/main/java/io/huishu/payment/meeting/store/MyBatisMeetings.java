package io.huishu.payment.meeting.store;

import io.huishu.chassis.page.Cursor;
import io.huishu.chassis.page.Page;
import io.huishu.payment.meeting.Meeting;
import io.huishu.payment.meeting.Meetings;
import java.util.Optional;
import org.springframework.stereotype.Repository;

/** {@link Meetings} in MySQL. */
@Repository
public class MyBatisMeetings implements Meetings {
    private final MeetingMapper mapper;

    public MyBatisMeetings(MeetingMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Optional<Meeting> find(String id) {
        return Optional.ofNullable(mapper.find(id));
    }

    @Override
    public void keep(Meeting meeting) {
        mapper.insert(meeting);
    }

    @Override
    public Page<Meeting> page(Cursor cursor) {
        return Page.of(mapper.page(cursor.after(), cursor.limit() + 1), cursor.limit(), Meeting::id);
    }
}
