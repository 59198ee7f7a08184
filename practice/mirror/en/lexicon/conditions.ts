const words = (text: string) => new Set(text.trim().split(/\s+/))

/** Names of illnesses and conditions, one word each. */
export const conditions =
  words(`copd ms cfs ibs uti dvt did npd eupd gad parkinson asperger alzheimer crohn tourette dissociation jaundice anorexia depression anxiety ptsd ocd adhd add bpd autism bipolar schizophrenia psychosis dementia alzheimer's epilepsy
  trauma burnout anorexia bulimia agoraphobia claustrophobia paranoia mania narcissism alcoholism addiction dependency withdrawal
  dts diabetes asthma anaemia anemia hernia ulcer sciatica arthritis fibromyalgia lupus hepatitis hiv tb tuberculosis std sti flu pneumonia
  bronchitis infection scabies menopause migraine migraines hypertension cancer stroke cirrhosis pancreatitis gout dyslexia dyspraxia
  insomnia hypothyroidism scurvy sepsis cellulitis eczema psoriasis shingles angina thrombosis concussion  neuropathy
  hypochondria kleptomania pyromania neurosis syndrome disorder hypomania codependency covid measles meningitis leukaemia osteoporosis`)

/** Said of a person: *you’re bipolar*. */
export const conditionAdjectives =
  words(`depressed bipolar autistic manic psychotic schizophrenic dyslexic anorexic bulimic alcoholic anaemic anemic
  diabetic epileptic addicted neurotic paranoid delusional narcissistic codependent hypomanic suicidal-not dependent agoraphobic dyspraxic
  hypothyroid borderline psychopathic traumatised traumatized`)

export const conditionPeople = words(
  `addict alcoholic narcissist psychopath sociopath schizophrenic hypochondriac junkie hoarder diabetic epileptic alkie`,
)

export const treatments =
  words(`antidepressants antidepressant antipsychotics antipsychotic antibiotics sertraline fluoxetine prozac citalopram
  mirtazapine diazepam valium xanax methadone subutex buprenorphine suboxone naltrexone lithium quetiapine olanzapine pregabalin gabapentin
  codeine tramadol morphine paracetamol ibuprofen amitriptyline zopiclone propranolol steroids insulin iron b12 detox rehab emdr cbt dbt
  psychotherapy medication meds chemo ect ritalin benzos benzodiazepines antabuse`)
