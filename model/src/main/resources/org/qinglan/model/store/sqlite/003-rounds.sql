-- Version 3: pay rounds and title rounds from the draft to the end, and groups that are rated as a whole.

-- ---- 集体 ----

-- ---- 绩效工资 ----

-- ---- 职称评审 ----
