export const usage = `Usage: throughline COMMAND

  evaluate STUDY_FOLDER --out DIR [--formats LIST] [--lang en|he|ar]
      load, compare and report in one step
  load PROJECT STUDY_FOLDER
      create or update a project from a study folder, all or nothing
  import PROJECT FILE… --kind transcript [--wave W] [--mapping FILE]
      add transcripts, all or nothing; FILE may be a folder, the mapping is a CSV path,case,wave[,name,encoding]
  import PROJECT FILE… --kind roster|sessions|outcomes [--mapping FILE]
  import PROJECT FILE… --kind survey [--wave W] [--mapping FILE]
      add rows and change those that are there, none goes; columns are told by their headers, or by a study.yaml as the mapping
  import PROJECT FILE… --kind codebook|codings
      add codes, or codings of texts that are there
  compare PROJECT [--json]
      baseline against end of year
  report PROJECT --out DIR [--formats LIST] [--lang en|he|ar]
      write the report
  report [PROJECT] --verify FILE
      does a written report (.docx, .html) still say what the project says; without PROJECT the one beside the file
  export PROJECT --out FILE.qdc
      write the codebook as REFI-QDA, for other programs
  check PROJECT [--json]
      integrity of the file and of the study

LIST: html, pdf, docx, xlsx, md, charts, with commas between; html,docx unless said.

Exit status: 0 done; 1 the input was refused, a problem a line on standard error; 2 the call was wrong.
`
