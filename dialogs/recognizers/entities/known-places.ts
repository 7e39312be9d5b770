const list = (names: string) => names.split(',')

const LONDON = list(
  'london,barking,dagenham,barnet,bexley,brent,bromley,camden,croydon,ealing,enfield,greenwich,hackney,hammersmith,fulham,haringey,harrow,havering,hillingdon,hounslow,' +
    'islington,kensington,chelsea,kingston upon thames,lambeth,lewisham,merton,newham,redbridge,richmond upon thames,southwark,sutton,tower hamlets,waltham forest,wandsworth,' +
    'westminster,brixton,peckham,tottenham,stratford,shoreditch,clapham,soho,hampstead,wimbledon,walthamstow,ilford,romford,twickenham,uxbridge,wembley,woolwich,deptford,' +
    "bermondsey,whitechapel,bethnal green,mile end,canary wharf,notting hill,paddington,euston,holborn,kings cross,king’s cross,king's cross,st pancras,liverpool street,london bridge," +
    'waterloo,charing cross,fenchurch street,marylebone,oxford street,oxford circus,leicester square,covent garden,piccadilly circus,elephant and castle,finsbury park,clapham junction',
)
const ENGLAND = list(
  'england,birmingham,manchester,liverpool,leeds,sheffield,bristol,newcastle upon tyne,newcastle,nottingham,leicester,coventry,bradford,southampton,portsmouth,plymouth,derby,' +
    'wolverhampton,stoke-on-trent,stoke on trent,sunderland,brighton,norwich,luton,oxford,cambridge,exeter,gloucester,ipswich,middlesbrough,milton keynes,northampton,peterborough,' +
    'slough,swindon,blackpool,bolton,bournemouth,carlisle,chelmsford,cheltenham,colchester,doncaster,eastbourne,gateshead,grimsby,guildford,halifax,harrogate,hastings,huddersfield,' +
    'hull,lancaster,maidstone,oldham,preston,rochdale,rotherham,salford,scarborough,southend,st albans,stockport,truro,wakefield,walsall,warrington,watford,wigan,winchester,' +
    'worcester,york,durham,blackburn,burnley,crawley,dudley,basingstoke,woking,torquay,birmingham new street,manchester piccadilly,leeds station,cornwall,devon,kent,essex,surrey,' +
    'sussex,norfolk,suffolk,merseyside,yorkshire,lancashire,cumbria,dorset,somerset,hampshire,hertfordshire,bedfordshire,northumberland',
)
const WALES = list(
  'wales,cardiff,swansea,wrexham,aberystwyth,llandudno,merthyr tydfil,barry island,caerphilly,llanelli,rhyl,pontypridd,bridgend,carmarthen,cwmbran,cymru,gwynedd,powys,pembrokeshire',
)
const SCOTLAND = list(
  'scotland,glasgow,edinburgh,aberdeen,dundee,inverness,perth,stirling,paisley,falkirk,kilmarnock,dumfries,livingston,east kilbride,dunfermline,kirkcaldy,motherwell,' +
    'greenock,fort william,st andrews,oban,stornoway,lerwick,orkney,shetland,waverley,glasgow central,aviemore',
)
const NORTHERN_IRELAND = list(
  'northern ireland,belfast,derry,londonderry,lisburn,newry,armagh,ballymena,coleraine,omagh,enniskillen,craigavon,portadown,larne,antrim',
)

/** A nation of the United Kingdom. */
export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland'

/** The best-known places of each nation, London boroughs and termini among them, in lower case. Names that two nations share are left out. */
export const PLACES_OF: Readonly<Record<Nation, readonly string[]>> = {
  england: [...ENGLAND, ...LONDON],
  wales: WALES,
  scotland: SCOTLAND,
  'northern-ireland': NORTHERN_IRELAND,
}

/** All of them. */
export const KNOWN_PLACES: ReadonlySet<string> = new Set(Object.values(PLACES_OF).flat())
