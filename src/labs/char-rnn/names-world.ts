/** Countries, capitals and large cities of the world, in the plain Latin letters of their English names. */
export const namesOfTheWorld: readonly string[] = `
afghanistan albania algeria andorra angola argentina armenia australia austria azerbaijan bahamas bahrain bangladesh
barbados belarus belgium belize benin bhutan bolivia botswana brazil brunei bulgaria burundi cambodia cameroon canada
chad chile china colombia comoros congo croatia cuba cyprus denmark djibouti dominica ecuador egypt eritrea estonia
eswatini ethiopia fiji finland france gabon gambia georgia germany ghana greece grenada guatemala guinea guyana haiti
honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan kenya kiribati
kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg madagascar malawi
malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro morocco
mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau panama paraguay
peru philippines poland portugal qatar romania russia rwanda samoa senegal serbia seychelles singapore slovakia
slovenia somalia spain sudan suriname sweden switzerland syria tajikistan tanzania thailand togo tonga tunisia turkey
turkmenistan tuvalu uganda ukraine uruguay uzbekistan vanuatu venezuela vietnam yemen zambia zimbabwe
kabul tirana algiers luanda yerevan canberra vienna baku manama dhaka bridgetown minsk brussels thimphu sarajevo
gaborone brasilia sofia ottawa santiago beijing bogota zagreb havana nicosia prague copenhagen roseau quito cairo
asmara tallinn helsinki paris libreville banjul tbilisi berlin accra athens budapest reykjavik delhi jakarta tehran
baghdad dublin jerusalem rome kingston tokyo amman astana nairobi bishkek vientiane riga beirut maseru monrovia
tripoli vilnius lilongwe bamako valletta rabat maputo windhoek kathmandu amsterdam managua niamey abuja oslo muscat
islamabad asuncion lima manila warsaw lisbon doha bucharest moscow kigali dakar belgrade bratislava ljubljana
mogadishu madrid khartoum stockholm bern damascus dushanbe dodoma bangkok tunis ankara kampala kyiv london montevideo
tashkent caracas hanoi lusaka harare sydney melbourne istanbul mumbai kolkata shanghai osaka barcelona milan naples
hamburg munich toronto montreal chicago boston houston seattle denver atlanta lagos casablanca alexandria johannesburg
`
  .trim()
  .split(/\s+/)
