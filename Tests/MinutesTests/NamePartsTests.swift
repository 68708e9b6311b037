import Minutes
import Testing

@Suite struct `A name in lists` {
  @Test(arguments: [
    ("Inés García", "García", "García, Inés"), ("Cher", "Cher", "Cher"), ("", "", ""),
    ("Dr Lena Vogt", "Vogt", "Vogt, Dr Lena"), ("Gwen Pryce (deputy lead)", "Pryce", "Pryce, Gwen (deputy lead)"),
    ("Anna Brown, PhD", "Brown", "Brown, Anna, PhD"), ("Sir John Lee MBE", "Lee", "Lee, Sir John MBE"),
    ("Ann Lee OBE (chair)", "Lee", "Lee, Ann OBE (chair)"), ("MP", "MP", "MP"), ("(deputy)", "(deputy)", "(deputy)"),
    ("[name withheld]", "[name withheld]", "[name withheld]"),
  ]) func `begins with the surname, and what follows it stays at the end`(
    name: String, surname: String, listed: String
  ) {
    #expect(NameParts(name).surname == surname)
    #expect(NameParts(name).surnameFirst == listed)
  }
}
