DROP TABLE receipt_counter;
